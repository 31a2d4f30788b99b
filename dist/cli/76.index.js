export const id = 76;
export const ids = [76];
export const modules = { 1076: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { explain: () => explain });
	var _decisions_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);
	var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
	var _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2606);
	var _iam_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8210);
	var _steps_tools_refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9331);
	var _words_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3102);
	function explain(error, known) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.y) return error.findings;
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.c) return [(0, _words_findings_js__WEBPACK_IMPORTED_MODULE_5__.fJ)("cancelled", error.message)];
		if (error instanceof _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_2__.hD) return explainApi(error, known);
		return undefined;
	}
	function explainApi(error, { identity, resources, resource, table, held }) {
		const said = (0, _steps_tools_refusals_js__WEBPACK_IMPORTED_MODULE_4__.TT)(error, resource ?? _iam_names_js__WEBPACK_IMPORTED_MODULE_3__.fq.project(resources.project));
		const { principal } = identity ?? {};
		const found = (0, _decisions_diagnose_js__WEBPACK_IMPORTED_MODULE_0__.h)(said, {
			speaker: "api",
			resources,
			deployer: principal,
			table,
			held
		});
		if (found.length > 0) return found;
		const finding = (id, reason, remedies = []) => [(0, _words_findings_js__WEBPACK_IMPORTED_MODULE_5__.fJ)(id, reason, {
			principal,
			evidence: [said.evidence],
			remedies
		})];
		if (error.status === 401 && identity?.method === "direct-federation") return finding("federation-unsupported", `This API does not accept a federated identity. Give the input service_account so the job acts as that account. Google said: ${error.message}`);
		if (error.status === 403) return finding("api-error", refused(error, principal), LOOK_UP);
		return finding("api-error", `${error.call} answered ${error.status || "nothing"} ${error.code}: ${error.message}`);
	}
	function refused({ call, reason, message }, principal) {
		const who = principal ?? "The deployer";
		if (reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT") return `${who} was refused ${call}: its token is not for Google Cloud as a whole. Sign in with the scope https://www.googleapis.com/auth/cloud-platform. Google said: ${message}`;
		return `${who} was refused ${call}${reason ? ` (${reason})` : ""}, and Google does not say which permission is missing. See the permissions page of the API. Google said: ${message}`;
	}
	const LOOK_UP = [{
		kind: "console",
		title: "Look up what the method takes",
		text: "https://docs.cloud.google.com/iam/docs/permissions-reference"
	}];
}) };
