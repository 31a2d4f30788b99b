export const id = 182;
export const ids = [182];
export const modules = { 4182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { "default": () => __WEBPACK_DEFAULT_EXPORT__ });
	var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2516);
	var _authclient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9819);
	var require_passthrough = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.PassThroughClient = void 0;
		const authclient_1 = (0, _authclient_js__WEBPACK_IMPORTED_MODULE_1__.t)();
		var PassThroughClient = class extends authclient_1.AuthClient {
			async request(opts) {
				return this.transporter.request(opts);
			}
			async getAccessToken() {
				return {};
			}
			async getRequestHeaders() {
				return new Headers();
			}
		};
		exports.PassThroughClient = PassThroughClient;
	}));
	const __WEBPACK_DEFAULT_EXPORT__ = require_passthrough();
}) };
