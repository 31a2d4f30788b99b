export const id = 804;
export const ids = [804];
export const modules = { 7804: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { PoolClient: () => PoolClient });
	var google_auth_library_build_src_auth_identitypoolclient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9960);
	var google_auth_library_build_src_auth_stscredentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(121);
	var _wire_level_pause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3547);
	var _wire_level_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2303);
	class PoolClient extends google_auth_library_build_src_auth_identitypoolclient_js__WEBPACK_IMPORTED_MODULE_0__.IdentityPoolClient {
		#seen;
		constructor(options, settings) {
			const { signal, headers, direct, seen } = settings;
			super({
				...options,
				eagerRefreshThresholdMillis: 6e4,
				transporterOptions: {
					signal,
					headers,
					noProxy: direct,
					timeout: 3e4,
					maxContentLength: 1e6,
					retryConfig: {
						retry: _wire_level_retry_js__WEBPACK_IMPORTED_MODULE_3__.Qm - 1,
						noResponseRetries: _wire_level_retry_js__WEBPACK_IMPORTED_MODULE_3__.DU - 1,
						retryBackoff: (error) => {
							if (!error.response && (0, _wire_level_retry_js__WEBPACK_IMPORTED_MODULE_3__.Dx)(error) === "final") return Promise.reject(error);
							const retry = (error.config.retryConfig?.currentRetryAttempt ?? 1) - 1;
							return (0, _wire_level_pause_js__WEBPACK_IMPORTED_MODULE_2__.v7)((0, _wire_level_retry_js__WEBPACK_IMPORTED_MODULE_3__.eS)(retry, error.response?.headers.get("retry-after") ?? null), signal);
						}
					}
				},
				useAuthRequestParameters: false
			});
			this.#seen = seen;
			this.stsCredential = new google_auth_library_build_src_auth_stscredentials_js__WEBPACK_IMPORTED_MODULE_1__.StsCredentials({
				tokenExchangeEndpoint: this.getTokenUrl(),
				transporter: this.transporter,
				...this.clientAuth && { clientAuthentication: this.clientAuth }
			});
		}
		async retrieveSubjectToken() {
			const token = await super.retrieveSubjectToken();
			this.#seen(token);
			return token;
		}
	}
}) };
