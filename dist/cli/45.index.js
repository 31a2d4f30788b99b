export const id = 45;
export const ids = [45];
export const modules = { 2045: ((__unused_webpack_module, exports, __webpack_require__) => {
	var __webpack_unused_export__;
	__webpack_unused_export__ = { value: true };
	exports.PassThroughClient = void 0;
	const authclient_1 = __webpack_require__(4810);
	class PassThroughClient extends authclient_1.AuthClient {
		async request(opts) {
			return this.transporter.request(opts);
		}
		async getAccessToken() {
			return {};
		}
		async getRequestHeaders() {
			return new Headers();
		}
	}
	exports.PassThroughClient = PassThroughClient;
}) };
