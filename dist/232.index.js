export const id = 232;
export const ids = [232];
export const modules = {

/***/ 6232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PoolClient: () => (/* binding */ PoolClient)
/* harmony export */ });
/* harmony import */ var google_auth_library_build_src_auth_identitypoolclient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9960);
/* harmony import */ var google_auth_library_build_src_auth_stscredentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(121);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5669);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3344);




class PoolClient extends google_auth_library_build_src_auth_identitypoolclient_js__WEBPACK_IMPORTED_MODULE_0__.IdentityPoolClient {
    #seen;
    constructor(options, settings) {
        const { signal, headers, direct, seen } = settings;
        super({
            ...options,
            eagerRefreshThresholdMillis: 60_000,
            transporterOptions: {
                signal,
                headers,
                noProxy: direct,
                timeout: 30_000,
                retryConfig: {
                    retry: _retry_js__WEBPACK_IMPORTED_MODULE_3__/* .TRIES */ .Qm - 1,
                    noResponseRetries: _retry_js__WEBPACK_IMPORTED_MODULE_3__/* .CONNECT_TRIES */ .DU - 1,
                    retryBackoff: error => (0,_pause_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)((0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .delayMs */ .eS)((error.config.retryConfig?.currentRetryAttempt ?? 1) - 1, error.response?.headers.get('retry-after') ?? null), signal),
                },
            },
            useAuthRequestParameters: false,
        });
        this.#seen = seen;
        this.stsCredential = new google_auth_library_build_src_auth_stscredentials_js__WEBPACK_IMPORTED_MODULE_1__.StsCredentials({
            tokenExchangeEndpoint: this.getTokenUrl(),
            transporter: this.transporter,
            ...(this.clientAuth && { clientAuthentication: this.clientAuth }),
        });
    }
    async retrieveSubjectToken() {
        const token = await super.retrieveSubjectToken();
        this.#seen(token);
        return token;
    }
}


/***/ })

};
