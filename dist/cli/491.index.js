export const id = 491;
export const ids = [491];
export const modules = {
	8491: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => require_stscredentials,
			r: () => require_oauth2common,
			t: () => require_baseexternalclient
		});
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2516);
		var _authclient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9819);
		var _crypto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(651);
		var require_oauth2common = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.OAuthClientAuthHandler = void 0;
			exports.getErrorFromOAuthErrorResponse = getErrorFromOAuthErrorResponse;
			const gaxios_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.a)();
			const crypto_1 = (0, _crypto_js__WEBPACK_IMPORTED_MODULE_2__.t)();
			const METHODS_SUPPORTING_REQUEST_BODY = [
				"PUT",
				"POST",
				"PATCH"
			];
			var OAuthClientAuthHandler = class {
				#crypto = (0, crypto_1.createCrypto)();
				#clientAuthentication;
				transporter;
				constructor(options) {
					if (options && "clientId" in options) {
						this.#clientAuthentication = options;
						this.transporter = new gaxios_1.Gaxios();
					} else {
						this.#clientAuthentication = options?.clientAuthentication;
						this.transporter = options?.transporter || new gaxios_1.Gaxios();
					}
				}
				applyClientAuthenticationOptions(opts, bearerToken) {
					opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers);
					this.injectAuthenticatedHeaders(opts, bearerToken);
					if (!bearerToken) this.injectAuthenticatedRequestBody(opts);
				}
				injectAuthenticatedHeaders(opts, bearerToken) {
					if (bearerToken) opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers, { authorization: `Bearer ${bearerToken}` });
					else if (this.#clientAuthentication?.confidentialClientType === "basic") {
						opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers);
						const clientId = this.#clientAuthentication.clientId;
						const clientSecret = this.#clientAuthentication.clientSecret || "";
						const base64EncodedCreds = this.#crypto.encodeBase64StringUtf8(`${clientId}:${clientSecret}`);
						gaxios_1.Gaxios.mergeHeaders(opts.headers, { authorization: `Basic ${base64EncodedCreds}` });
					}
				}
				injectAuthenticatedRequestBody(opts) {
					if (this.#clientAuthentication?.confidentialClientType === "request-body") {
						const method = (opts.method || "GET").toUpperCase();
						if (!METHODS_SUPPORTING_REQUEST_BODY.includes(method)) throw new Error(`${method} HTTP method does not support ${this.#clientAuthentication.confidentialClientType} client authentication`);
						const contentType = new Headers(opts.headers).get("content-type");
						if (contentType?.startsWith("application/x-www-form-urlencoded") || opts.data instanceof URLSearchParams) {
							const data = new URLSearchParams(opts.data ?? "");
							data.append("client_id", this.#clientAuthentication.clientId);
							data.append("client_secret", this.#clientAuthentication.clientSecret || "");
							opts.data = data;
						} else if (contentType?.startsWith("application/json")) {
							opts.data = opts.data || {};
							Object.assign(opts.data, {
								client_id: this.#clientAuthentication.clientId,
								client_secret: this.#clientAuthentication.clientSecret || ""
							});
						} else throw new Error(`${contentType} content-types are not supported with ${this.#clientAuthentication.confidentialClientType} client authentication`);
					}
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
			exports.OAuthClientAuthHandler = OAuthClientAuthHandler;
			function getErrorFromOAuthErrorResponse(resp, err) {
				const errorCode = resp.error;
				const errorDescription = resp.error_description;
				const errorUri = resp.error_uri;
				let message = `Error code ${errorCode}`;
				if (typeof errorDescription !== "undefined") message += `: ${errorDescription}`;
				if (typeof errorUri !== "undefined") message += ` - ${errorUri}`;
				const newError = new Error(message);
				if (err) {
					const keys = Object.keys(err);
					if (err.stack) keys.push("stack");
					keys.forEach((key) => {
						if (key !== "message") Object.defineProperty(newError, key, {
							value: err[key],
							writable: false,
							enumerable: true
						});
					});
				}
				return newError;
			}
		}));
		var require_stscredentials = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.StsCredentials = void 0;
			const gaxios_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.a)();
			const authclient_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.t)();
			const oauth2common_1 = require_oauth2common();
			const util_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.r)();
			exports.StsCredentials = class StsCredentials extends oauth2common_1.OAuthClientAuthHandler {
				#tokenExchangeEndpoint;
				constructor(options = { tokenExchangeEndpoint: "" }, clientAuthentication) {
					if (typeof options !== "object" || options instanceof URL) options = {
						tokenExchangeEndpoint: options,
						clientAuthentication
					};
					super(options);
					this.#tokenExchangeEndpoint = options.tokenExchangeEndpoint;
				}
				async exchangeToken(stsCredentialsOptions, headers, options) {
					const values = {
						grant_type: stsCredentialsOptions.grantType,
						resource: stsCredentialsOptions.resource,
						audience: stsCredentialsOptions.audience,
						scope: stsCredentialsOptions.scope?.join(" "),
						requested_token_type: stsCredentialsOptions.requestedTokenType,
						subject_token: stsCredentialsOptions.subjectToken,
						subject_token_type: stsCredentialsOptions.subjectTokenType,
						actor_token: stsCredentialsOptions.actingParty?.actorToken,
						actor_token_type: stsCredentialsOptions.actingParty?.actorTokenType,
						options: options && JSON.stringify(options)
					};
					const opts = {
						...StsCredentials.RETRY_CONFIG,
						url: this.#tokenExchangeEndpoint.toString(),
						method: "POST",
						headers,
						data: new URLSearchParams((0, util_1.removeUndefinedValuesInObject)(values)),
						responseType: "json"
					};
					authclient_1.AuthClient.setMethodName(opts, "exchangeToken");
					this.applyClientAuthenticationOptions(opts);
					try {
						const response = await this.transporter.request(opts);
						const stsSuccessfulResponse = response.data;
						stsSuccessfulResponse.res = response;
						return stsSuccessfulResponse;
					} catch (error) {
						if (error instanceof gaxios_1.GaxiosError && error.response) throw (0, oauth2common_1.getErrorFromOAuthErrorResponse)(error.response.data, error);
						throw error;
					}
				}
			};
		}));
		var require_baseexternalclient = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.BaseExternalAccountClient = exports.CLOUD_RESOURCE_MANAGER = exports.EXTERNAL_ACCOUNT_TYPE = exports.EXPIRATION_TIME_OFFSET = void 0;
			const gaxios_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.a)();
			const stream = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
			const authclient_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.t)();
			const sts = require_stscredentials();
			const util_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.r)();
			const shared_cjs_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.n)();
			const STS_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange";
			const STS_REQUEST_TOKEN_TYPE = "urn:ietf:params:oauth:token-type:access_token";
			const DEFAULT_OAUTH_SCOPE = "https://www.googleapis.com/auth/cloud-platform";
			const DEFAULT_TOKEN_LIFESPAN = 3600;
			exports.EXPIRATION_TIME_OFFSET = 3e5;
			exports.EXTERNAL_ACCOUNT_TYPE = "external_account";
			exports.CLOUD_RESOURCE_MANAGER = "https://cloudresourcemanager.googleapis.com/v1/projects/";
			const WORKFORCE_AUDIENCE_PATTERN = "//iam\\.googleapis\\.com/locations/[^/]+/workforcePools/[^/]+/providers/.+";
			const DEFAULT_TOKEN_URL = "https://sts.{universeDomain}/v1/token";
			exports.BaseExternalAccountClient = class BaseExternalAccountClient extends authclient_1.AuthClient {
				scopes;
				projectNumber;
				audience;
				subjectTokenType;
				stsCredential;
				clientAuth;
				credentialSourceType;
				cachedAccessToken;
				serviceAccountImpersonationUrl;
				serviceAccountImpersonationLifetime;
				workforcePoolUserProject;
				configLifetimeRequested;
				tokenUrl;
				cloudResourceManagerURL;
				supplierContext;
				#pendingAccessToken = null;
				constructor(options) {
					super(options);
					const opts = (0, util_1.originalOrCamelOptions)(options);
					const type = opts.get("type");
					if (type && type !== exports.EXTERNAL_ACCOUNT_TYPE) throw new Error(`Expected "${exports.EXTERNAL_ACCOUNT_TYPE}" type but received "${options.type}"`);
					const clientId = opts.get("client_id");
					const clientSecret = opts.get("client_secret");
					this.tokenUrl = opts.get("token_url") ?? DEFAULT_TOKEN_URL.replace("{universeDomain}", this.universeDomain);
					const subjectTokenType = opts.get("subject_token_type");
					const workforcePoolUserProject = opts.get("workforce_pool_user_project");
					const serviceAccountImpersonationUrl = opts.get("service_account_impersonation_url");
					const serviceAccountImpersonation = opts.get("service_account_impersonation");
					const serviceAccountImpersonationLifetime = (0, util_1.originalOrCamelOptions)(serviceAccountImpersonation).get("token_lifetime_seconds");
					this.cloudResourceManagerURL = new URL(opts.get("cloud_resource_manager_url") || `https://cloudresourcemanager.${this.universeDomain}/v1/projects/`);
					if (clientId) this.clientAuth = {
						confidentialClientType: "basic",
						clientId,
						clientSecret
					};
					this.stsCredential = new sts.StsCredentials({
						tokenExchangeEndpoint: this.tokenUrl,
						clientAuthentication: this.clientAuth
					});
					this.scopes = opts.get("scopes") || [DEFAULT_OAUTH_SCOPE];
					this.cachedAccessToken = null;
					this.audience = opts.get("audience");
					this.subjectTokenType = subjectTokenType;
					this.workforcePoolUserProject = workforcePoolUserProject;
					const workforceAudiencePattern = new RegExp(WORKFORCE_AUDIENCE_PATTERN);
					if (this.workforcePoolUserProject && !this.audience.match(workforceAudiencePattern)) throw new Error("workforcePoolUserProject should not be set for non-workforce pool credentials.");
					this.serviceAccountImpersonationUrl = serviceAccountImpersonationUrl;
					this.serviceAccountImpersonationLifetime = serviceAccountImpersonationLifetime;
					if (this.serviceAccountImpersonationLifetime) this.configLifetimeRequested = true;
					else {
						this.configLifetimeRequested = false;
						this.serviceAccountImpersonationLifetime = DEFAULT_TOKEN_LIFESPAN;
					}
					this.projectNumber = this.getProjectNumber(this.audience);
					this.supplierContext = {
						audience: this.audience,
						subjectTokenType: this.subjectTokenType,
						transporter: this.transporter
					};
				}
				getServiceAccountEmail() {
					if (this.serviceAccountImpersonationUrl) {
						if (this.serviceAccountImpersonationUrl.length > 256) throw new RangeError(`URL is too long: ${this.serviceAccountImpersonationUrl}`);
						return /serviceAccounts\/(?<email>[^:]+):generateAccessToken$/.exec(this.serviceAccountImpersonationUrl)?.groups?.email || null;
					}
					return null;
				}
				setCredentials(credentials) {
					super.setCredentials(credentials);
					this.cachedAccessToken = credentials;
				}
				async getAccessToken() {
					if (!this.cachedAccessToken || this.isExpired(this.cachedAccessToken)) await this.refreshAccessTokenAsync();
					return {
						token: this.cachedAccessToken.access_token,
						res: this.cachedAccessToken.res
					};
				}
				async getRequestHeaders() {
					const accessTokenResponse = await this.getAccessToken();
					const headers = new Headers({ authorization: `Bearer ${accessTokenResponse.token}` });
					return this.addSharedMetadataHeaders(headers);
				}
				request(opts, callback) {
					if (callback) this.requestAsync(opts).then((r) => callback(null, r), (e) => {
						return callback(e, e.response);
					});
					else return this.requestAsync(opts);
				}
				async getProjectId() {
					const projectNumber = this.projectNumber || this.workforcePoolUserProject;
					if (this.projectId) return this.projectId;
					else if (projectNumber) {
						const headers = await this.getRequestHeaders();
						const opts = {
							...BaseExternalAccountClient.RETRY_CONFIG,
							headers,
							url: `${this.cloudResourceManagerURL.toString()}${projectNumber}`,
							responseType: "json"
						};
						authclient_1.AuthClient.setMethodName(opts, "getProjectId");
						const response = await this.transporter.request(opts);
						this.projectId = response.data.projectId;
						return this.projectId;
					}
					return null;
				}
				async requestAsync(opts, reAuthRetried = false) {
					let response;
					try {
						const requestHeaders = await this.getRequestHeaders();
						opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers);
						this.addUserProjectAndAuthHeaders(opts.headers, requestHeaders);
						response = await this.transporter.request(opts);
					} catch (e) {
						const res = e.response;
						if (res) {
							const statusCode = res.status;
							const isReadableStream = res.config.data instanceof stream.Readable;
							if (!reAuthRetried && (statusCode === 401 || statusCode === 403) && !isReadableStream && this.forceRefreshOnFailure) {
								await this.refreshAccessTokenAsync();
								return await this.requestAsync(opts, true);
							}
						}
						throw e;
					}
					return response;
				}
				async refreshAccessTokenAsync() {
					this.#pendingAccessToken = this.#pendingAccessToken || this.#internalRefreshAccessTokenAsync();
					try {
						return await this.#pendingAccessToken;
					} finally {
						this.#pendingAccessToken = null;
					}
				}
				async #internalRefreshAccessTokenAsync() {
					const subjectToken = await this.retrieveSubjectToken();
					const stsCredentialsOptions = {
						grantType: STS_GRANT_TYPE,
						audience: this.audience,
						requestedTokenType: STS_REQUEST_TOKEN_TYPE,
						subjectToken,
						subjectTokenType: this.subjectTokenType,
						scope: this.serviceAccountImpersonationUrl ? [DEFAULT_OAUTH_SCOPE] : this.getScopesArray()
					};
					const additionalOptions = !this.clientAuth && this.workforcePoolUserProject ? { userProject: this.workforcePoolUserProject } : void 0;
					const additionalHeaders = new Headers({ "x-goog-api-client": this.getMetricsHeaderValue() });
					const stsResponse = await this.stsCredential.exchangeToken(stsCredentialsOptions, additionalHeaders, additionalOptions);
					if (this.serviceAccountImpersonationUrl) this.cachedAccessToken = await this.getImpersonatedAccessToken(stsResponse.access_token);
					else if (stsResponse.expires_in) this.cachedAccessToken = {
						access_token: stsResponse.access_token,
						expiry_date: new Date().getTime() + stsResponse.expires_in * 1e3,
						res: stsResponse.res
					};
					else this.cachedAccessToken = {
						access_token: stsResponse.access_token,
						res: stsResponse.res
					};
					this.credentials = {};
					Object.assign(this.credentials, this.cachedAccessToken);
					delete this.credentials.res;
					this.emit("tokens", {
						refresh_token: null,
						expiry_date: this.cachedAccessToken.expiry_date,
						access_token: this.cachedAccessToken.access_token,
						token_type: "Bearer",
						id_token: null
					});
					return this.cachedAccessToken;
				}
				getProjectNumber(audience) {
					const match = audience.match(/\/projects\/([^/]+)/);
					if (!match) return null;
					return match[1];
				}
				async getImpersonatedAccessToken(token) {
					const opts = {
						...BaseExternalAccountClient.RETRY_CONFIG,
						url: this.serviceAccountImpersonationUrl,
						method: "POST",
						headers: {
							"content-type": "application/json",
							authorization: `Bearer ${token}`
						},
						data: {
							scope: this.getScopesArray(),
							lifetime: this.serviceAccountImpersonationLifetime + "s"
						},
						responseType: "json"
					};
					authclient_1.AuthClient.setMethodName(opts, "getImpersonatedAccessToken");
					const response = await this.transporter.request(opts);
					const successResponse = response.data;
					return {
						access_token: successResponse.accessToken,
						expiry_date: new Date(successResponse.expireTime).getTime(),
						res: response
					};
				}
				isExpired(accessToken) {
					const now = new Date().getTime();
					return accessToken.expiry_date ? now >= accessToken.expiry_date - this.eagerRefreshThresholdMillis : false;
				}
				getScopesArray() {
					if (typeof this.scopes === "string") return [this.scopes];
					return this.scopes || [DEFAULT_OAUTH_SCOPE];
				}
				getMetricsHeaderValue() {
					const nodeVersion = process.version.replace(/^v/, "");
					const saImpersonation = this.serviceAccountImpersonationUrl !== void 0;
					const credentialSourceType = this.credentialSourceType ? this.credentialSourceType : "unknown";
					return `gl-node/${nodeVersion} auth/${shared_cjs_1.pkg.version} google-byoid-sdk source/${credentialSourceType} sa-impersonation/${saImpersonation} config-lifetime/${this.configLifetimeRequested}`;
				}
				getTokenUrl() {
					return this.tokenUrl;
				}
			};
		}));
	}),
	651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => require_crypto });
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2516);
		var require_base64_js = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			exports.byteLength = byteLength;
			exports.toByteArray = toByteArray;
			exports.fromByteArray = fromByteArray;
			var lookup = [];
			var revLookup = [];
			var Arr = typeof Uint8Array !== "undefined" ? Uint8Array : Array;
			var code = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
			for (var i = 0, len = code.length; i < len; ++i) {
				lookup[i] = code[i];
				revLookup[code.charCodeAt(i)] = i;
			}
			revLookup["-".charCodeAt(0)] = 62;
			revLookup["_".charCodeAt(0)] = 63;
			function getLens(b64) {
				var len = b64.length;
				if (len % 4 > 0) throw new Error("Invalid string. Length must be a multiple of 4");
				var validLen = b64.indexOf("=");
				if (validLen === -1) validLen = len;
				var placeHoldersLen = validLen === len ? 0 : 4 - validLen % 4;
				return [validLen, placeHoldersLen];
			}
			function byteLength(b64) {
				var lens = getLens(b64);
				var validLen = lens[0];
				var placeHoldersLen = lens[1];
				return (validLen + placeHoldersLen) * 3 / 4 - placeHoldersLen;
			}
			function _byteLength(b64, validLen, placeHoldersLen) {
				return (validLen + placeHoldersLen) * 3 / 4 - placeHoldersLen;
			}
			function toByteArray(b64) {
				var tmp;
				var lens = getLens(b64);
				var validLen = lens[0];
				var placeHoldersLen = lens[1];
				var arr = new Arr(_byteLength(b64, validLen, placeHoldersLen));
				var curByte = 0;
				var len = placeHoldersLen > 0 ? validLen - 4 : validLen;
				var i = 0;
				for (; i < len; i += 4) {
					tmp = revLookup[b64.charCodeAt(i)] << 18 | revLookup[b64.charCodeAt(i + 1)] << 12 | revLookup[b64.charCodeAt(i + 2)] << 6 | revLookup[b64.charCodeAt(i + 3)];
					arr[curByte++] = tmp >> 16 & 255;
					arr[curByte++] = tmp >> 8 & 255;
					arr[curByte++] = tmp & 255;
				}
				if (placeHoldersLen === 2) {
					tmp = revLookup[b64.charCodeAt(i)] << 2 | revLookup[b64.charCodeAt(i + 1)] >> 4;
					arr[curByte++] = tmp & 255;
				}
				if (placeHoldersLen === 1) {
					tmp = revLookup[b64.charCodeAt(i)] << 10 | revLookup[b64.charCodeAt(i + 1)] << 4 | revLookup[b64.charCodeAt(i + 2)] >> 2;
					arr[curByte++] = tmp >> 8 & 255;
					arr[curByte++] = tmp & 255;
				}
				return arr;
			}
			function tripletToBase64(num) {
				return lookup[num >> 18 & 63] + lookup[num >> 12 & 63] + lookup[num >> 6 & 63] + lookup[num & 63];
			}
			function encodeChunk(uint8, start, end) {
				var tmp;
				var output = [];
				for (var i = start; i < end; i += 3) {
					tmp = (uint8[i] << 16 & 16711680) + (uint8[i + 1] << 8 & 65280) + (uint8[i + 2] & 255);
					output.push(tripletToBase64(tmp));
				}
				return output.join("");
			}
			function fromByteArray(uint8) {
				var tmp;
				var len = uint8.length;
				var extraBytes = len % 3;
				var parts = [];
				var maxChunkLength = 16383;
				for (var i = 0, len2 = len - extraBytes; i < len2; i += maxChunkLength) parts.push(encodeChunk(uint8, i, i + maxChunkLength > len2 ? len2 : i + maxChunkLength));
				if (extraBytes === 1) {
					tmp = uint8[len - 1];
					parts.push(lookup[tmp >> 2] + lookup[tmp << 4 & 63] + "==");
				} else if (extraBytes === 2) {
					tmp = (uint8[len - 2] << 8) + uint8[len - 1];
					parts.push(lookup[tmp >> 10] + lookup[tmp >> 4 & 63] + lookup[tmp << 2 & 63] + "=");
				}
				return parts.join("");
			}
		}));
		var require_shared = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.fromArrayBufferToHex = fromArrayBufferToHex;
			function fromArrayBufferToHex(arrayBuffer) {
				return Array.from(new Uint8Array(arrayBuffer)).map((byte) => {
					return byte.toString(16).padStart(2, "0");
				}).join("");
			}
		}));
		var require_crypto$2 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.BrowserCrypto = void 0;
			const base64js = require_base64_js();
			const shared_1 = require_shared();
			exports.BrowserCrypto = class BrowserCrypto {
				constructor() {
					if (typeof window === "undefined" || window.crypto === void 0 || window.crypto.subtle === void 0) throw new Error("SubtleCrypto not found. Make sure it's an https:// website.");
				}
				async sha256DigestBase64(str) {
					const inputBuffer = new TextEncoder().encode(str);
					const outputBuffer = await window.crypto.subtle.digest("SHA-256", inputBuffer);
					return base64js.fromByteArray(new Uint8Array(outputBuffer));
				}
				randomBytesBase64(count) {
					const array = new Uint8Array(count);
					window.crypto.getRandomValues(array);
					return base64js.fromByteArray(array);
				}
				static padBase64(base64) {
					while (base64.length % 4 !== 0) base64 += "=";
					return base64;
				}
				async verify(pubkey, data, signature) {
					const algo = {
						name: "RSASSA-PKCS1-v1_5",
						hash: { name: "SHA-256" }
					};
					const dataArray = new TextEncoder().encode(data);
					const signatureArray = base64js.toByteArray(BrowserCrypto.padBase64(signature));
					const cryptoKey = await window.crypto.subtle.importKey("jwk", pubkey, algo, true, ["verify"]);
					return await window.crypto.subtle.verify(algo, cryptoKey, Buffer.from(signatureArray), dataArray);
				}
				async sign(privateKey, data) {
					const algo = {
						name: "RSASSA-PKCS1-v1_5",
						hash: { name: "SHA-256" }
					};
					const dataArray = new TextEncoder().encode(data);
					const cryptoKey = await window.crypto.subtle.importKey("jwk", privateKey, algo, true, ["sign"]);
					const result = await window.crypto.subtle.sign(algo, cryptoKey, dataArray);
					return base64js.fromByteArray(new Uint8Array(result));
				}
				decodeBase64StringUtf8(base64) {
					const uint8array = base64js.toByteArray(BrowserCrypto.padBase64(base64));
					return new TextDecoder().decode(uint8array);
				}
				encodeBase64StringUtf8(text) {
					const uint8array = new TextEncoder().encode(text);
					return base64js.fromByteArray(uint8array);
				}
				async sha256DigestHex(str) {
					const inputBuffer = new TextEncoder().encode(str);
					const outputBuffer = await window.crypto.subtle.digest("SHA-256", inputBuffer);
					return (0, shared_1.fromArrayBufferToHex)(outputBuffer);
				}
				async signWithHmacSha256(key, msg) {
					const rawKey = typeof key === "string" ? key : String.fromCharCode(...new Uint16Array(key));
					const enc = new TextEncoder();
					const cryptoKey = await window.crypto.subtle.importKey("raw", enc.encode(rawKey), {
						name: "HMAC",
						hash: { name: "SHA-256" }
					}, false, ["sign"]);
					return window.crypto.subtle.sign("HMAC", cryptoKey, enc.encode(msg));
				}
			};
		}));
		var require_crypto$1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			Object.defineProperty(exports, "__esModule", { value: true });
			exports.NodeCrypto = void 0;
			const crypto = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto");
			var NodeCrypto = class {
				async sha256DigestBase64(str) {
					return crypto.createHash("sha256").update(str).digest("base64");
				}
				randomBytesBase64(count) {
					return crypto.randomBytes(count).toString("base64");
				}
				async verify(pubkey, data, signature) {
					const verifier = crypto.createVerify("RSA-SHA256");
					verifier.update(data);
					verifier.end();
					return verifier.verify(pubkey, signature, "base64");
				}
				async sign(privateKey, data) {
					const signer = crypto.createSign("RSA-SHA256");
					signer.update(data);
					signer.end();
					return signer.sign(privateKey, "base64");
				}
				decodeBase64StringUtf8(base64) {
					return Buffer.from(base64, "base64").toString("utf-8");
				}
				encodeBase64StringUtf8(text) {
					return Buffer.from(text, "utf-8").toString("base64");
				}
				async sha256DigestHex(str) {
					return crypto.createHash("sha256").update(str).digest("hex");
				}
				async signWithHmacSha256(key, msg) {
					const cryptoKey = typeof key === "string" ? key : toBuffer(key);
					return toArrayBuffer(crypto.createHmac("sha256", cryptoKey).update(msg).digest());
				}
			};
			exports.NodeCrypto = NodeCrypto;
			function toArrayBuffer(buffer) {
				const ab = new ArrayBuffer(buffer.length);
				const view = new Uint8Array(ab);
				for (let i = 0; i < buffer.length; ++i) view[i] = buffer[i];
				return ab;
			}
			function toBuffer(arrayBuffer) {
				return Buffer.from(arrayBuffer);
			}
		}));
		var require_crypto = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$1) => {
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
			exports.createCrypto = createCrypto;
			exports.hasBrowserCrypto = hasBrowserCrypto;
			const crypto_1 = require_crypto$2();
			const crypto_2 = require_crypto$1();
			__exportStar(require_shared(), exports);
			function createCrypto() {
				if (hasBrowserCrypto()) return new crypto_1.BrowserCrypto();
				return new crypto_2.NodeCrypto();
			}
			function hasBrowserCrypto() {
				return typeof window !== "undefined" && typeof window.crypto !== "undefined" && typeof window.crypto.subtle !== "undefined";
			}
		}));
	})
};
