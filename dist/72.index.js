export const id = 72;
export const ids = [72];
export const modules = { 72: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { "default": () => __WEBPACK_DEFAULT_EXPORT__ });
	var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
	var _authclient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5122);
	var _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2358);
	var require_externalAccountAuthorizedUserClient = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.ExternalAccountAuthorizedUserClient = exports.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = void 0;
		const authclient_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.t)();
		const oauth2common_1 = (0, _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_2__.r)();
		const gaxios_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.a)();
		const stream = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
		const baseexternalclient_1 = (0, _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_2__.t)();
		exports.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = "external_account_authorized_user";
		const DEFAULT_TOKEN_URL = "https://sts.{universeDomain}/v1/oauthtoken";
		var ExternalAccountAuthorizedUserHandler = class ExternalAccountAuthorizedUserHandler extends oauth2common_1.OAuthClientAuthHandler {
			#tokenRefreshEndpoint;
			constructor(options) {
				super(options);
				this.#tokenRefreshEndpoint = options.tokenRefreshEndpoint;
			}
			async refreshToken(refreshToken, headers) {
				const opts = {
					...ExternalAccountAuthorizedUserHandler.RETRY_CONFIG,
					url: this.#tokenRefreshEndpoint,
					method: "POST",
					headers,
					data: new URLSearchParams({
						grant_type: "refresh_token",
						refresh_token: refreshToken
					}),
					responseType: "json"
				};
				authclient_1.AuthClient.setMethodName(opts, "refreshToken");
				this.applyClientAuthenticationOptions(opts);
				try {
					const response = await this.transporter.request(opts);
					const tokenRefreshResponse = response.data;
					tokenRefreshResponse.res = response;
					return tokenRefreshResponse;
				} catch (error) {
					if (error instanceof gaxios_1.GaxiosError && error.response) throw (0, oauth2common_1.getErrorFromOAuthErrorResponse)(error.response.data, error);
					throw error;
				}
			}
		};
		var ExternalAccountAuthorizedUserClient = class extends authclient_1.AuthClient {
			cachedAccessToken;
			externalAccountAuthorizedUserHandler;
			refreshToken;
			constructor(options) {
				super(options);
				if (options.universe_domain) this.universeDomain = options.universe_domain;
				this.refreshToken = options.refresh_token;
				const clientAuthentication = {
					confidentialClientType: "basic",
					clientId: options.client_id,
					clientSecret: options.client_secret
				};
				this.externalAccountAuthorizedUserHandler = new ExternalAccountAuthorizedUserHandler({
					tokenRefreshEndpoint: options.token_url ?? DEFAULT_TOKEN_URL.replace("{universeDomain}", this.universeDomain),
					transporter: this.transporter,
					clientAuthentication
				});
				this.cachedAccessToken = null;
				this.quotaProjectId = options.quota_project_id;
				if (typeof options?.eagerRefreshThresholdMillis !== "number") this.eagerRefreshThresholdMillis = baseexternalclient_1.EXPIRATION_TIME_OFFSET;
				else this.eagerRefreshThresholdMillis = options.eagerRefreshThresholdMillis;
				this.forceRefreshOnFailure = !!options?.forceRefreshOnFailure;
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
				const refreshResponse = await this.externalAccountAuthorizedUserHandler.refreshToken(this.refreshToken);
				this.cachedAccessToken = {
					access_token: refreshResponse.access_token,
					expiry_date: new Date().getTime() + refreshResponse.expires_in * 1e3,
					res: refreshResponse.res
				};
				if (refreshResponse.refresh_token !== void 0) this.refreshToken = refreshResponse.refresh_token;
				return this.cachedAccessToken;
			}
			isExpired(credentials) {
				const now = new Date().getTime();
				return credentials.expiry_date ? now >= credentials.expiry_date - this.eagerRefreshThresholdMillis : false;
			}
		};
		exports.ExternalAccountAuthorizedUserClient = ExternalAccountAuthorizedUserClient;
	}));
	const __WEBPACK_DEFAULT_EXPORT__ = require_externalAccountAuthorizedUserClient();
}) };
