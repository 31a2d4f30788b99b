export const id = 71;
export const ids = [71];
export const modules = { 4071: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { "default": () => __WEBPACK_DEFAULT_EXPORT__ });
	var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
	var _oauth2client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5123);
	var _authclient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5122);
	var require_refreshclient = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.UserRefreshClient = exports.USER_REFRESH_ACCOUNT_TYPE = void 0;
		const oauth2client_1 = (0, _oauth2client_js__WEBPACK_IMPORTED_MODULE_1__.t)();
		const authclient_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_2__.t)();
		exports.USER_REFRESH_ACCOUNT_TYPE = "authorized_user";
		exports.UserRefreshClient = class UserRefreshClient extends oauth2client_1.OAuth2Client {
			_refreshToken;
			constructor(optionsOrClientId, clientSecret, refreshToken, eagerRefreshThresholdMillis, forceRefreshOnFailure) {
				const opts = optionsOrClientId && typeof optionsOrClientId === "object" ? optionsOrClientId : {
					clientId: optionsOrClientId,
					clientSecret,
					refreshToken,
					eagerRefreshThresholdMillis,
					forceRefreshOnFailure
				};
				super(opts);
				this._refreshToken = opts.refreshToken;
				this.credentials.refresh_token = opts.refreshToken;
			}
			async refreshTokenNoCache() {
				return super.refreshTokenNoCache(this._refreshToken);
			}
			async fetchIdToken(targetAudience) {
				const opts = {
					...UserRefreshClient.RETRY_CONFIG,
					url: this.endpoints.oauth2TokenUrl,
					method: "POST",
					data: new URLSearchParams({
						client_id: this._clientId,
						client_secret: this._clientSecret,
						grant_type: "refresh_token",
						refresh_token: this._refreshToken,
						target_audience: targetAudience
					}),
					responseType: "json"
				};
				authclient_1.AuthClient.setMethodName(opts, "fetchIdToken");
				return (await this.transporter.request(opts)).data.id_token;
			}
			fromJSON(json) {
				if (!json) throw new Error("Must pass in a JSON object containing the user refresh token");
				if (json.type !== "authorized_user") throw new Error("The incoming JSON object does not have the \"authorized_user\" type");
				if (!json.client_id) throw new Error("The incoming JSON object does not contain a client_id field");
				if (!json.client_secret) throw new Error("The incoming JSON object does not contain a client_secret field");
				if (!json.refresh_token) throw new Error("The incoming JSON object does not contain a refresh_token field");
				this._clientId = json.client_id;
				this._clientSecret = json.client_secret;
				this._refreshToken = json.refresh_token;
				this.credentials.refresh_token = json.refresh_token;
				this.quotaProjectId = json.quota_project_id;
				this.universeDomain = json.universe_domain || this.universeDomain;
			}
			fromStream(inputStream, callback) {
				if (callback) this.fromStreamAsync(inputStream).then(() => callback(), callback);
				else return this.fromStreamAsync(inputStream);
			}
			async fromStreamAsync(inputStream) {
				return new Promise((resolve, reject) => {
					if (!inputStream) return reject(new Error("Must pass in a stream containing the user refresh token."));
					let s = "";
					inputStream.setEncoding("utf8").on("error", reject).on("data", (chunk) => s += chunk).on("end", () => {
						try {
							const data = JSON.parse(s);
							this.fromJSON(data);
							return resolve();
						} catch (err) {
							return reject(err);
						}
					});
				});
			}
			static fromJSON(json) {
				const client = new UserRefreshClient();
				client.fromJSON(json);
				return client;
			}
		};
	}));
	const __WEBPACK_DEFAULT_EXPORT__ = require_refreshclient();
}) };
