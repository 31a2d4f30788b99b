export const id = 99;
export const ids = [99];
export const modules = {
	665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { explain: () => explain });
		var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6090);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8040);
		var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6195);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5497);
		function explain(error, known) {
			if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__._) return error.findings;
			if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__.g) return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__._)("cancelled", error.message)];
			if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__.t) return explainApi(error, known);
		}
		function explainApi(error, { identity, resources, resource, table, held }) {
			const said = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, resource ?? _names_js__WEBPACK_IMPORTED_MODULE_2__.d.project(resources.project));
			const { principal } = identity ?? {};
			const found = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_0__.a)(said, {
				speaker: "api",
				resources,
				deployer: principal,
				table,
				held
			});
			if (found.length > 0) return found;
			const finding = (id, reason, remedies = []) => [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__._)(id, reason, {
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
			title: "Look up the permissions of the method",
			text: "https://docs.cloud.google.com/iam/docs/permissions-reference"
		}];
	}),
	7123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => standingReason,
			r: () => standingRemedies,
			t: () => standingIn
		});
		const BILLING = /\bbilling (?:account|must be enabled|to be enabled)/i;
		const SUSPENDED = /\bConsumer\b.* has been suspended|project has been suspended/i;
		const BY_REASON = {
			BILLING_DISABLED: "billing-disabled",
			UREQ_PROJECT_BILLING_NOT_FOUND: "billing-disabled",
			UREQ_PROJECT_BILLING_NOT_OPEN: "billing-disabled",
			accountDisabled: "billing-disabled",
			CONSUMER_SUSPENDED: "project-suspended"
		};
		function standingIn({ text, reason }) {
			return BY_REASON[reason ?? ""] ?? (BILLING.test(text) ? "billing-disabled" : SUSPENDED.test(text) ? "project-suspended" : void 0);
		}
		const REASON = {
			"billing-disabled": (project) => `The project ${project} has no open billing account, and Cloud Run, Cloud Build, Artifact Registry and Cloud Storage work only with one. No role changes that. Link a billing account to the project; it takes effect after a few minutes.`,
			"project-suspended": (project) => `The project ${project} is suspended, so Google's APIs refuse every call for it. No role changes that. Its owners got an email from Google that says why, and can appeal in the console.`
		};
		const standingReason = (standing, project) => REASON[standing](project);
		function standingRemedies(standing, project) {
			const id = encodeURIComponent(project);
			return standing === "billing-disabled" ? [{
				kind: "console",
				title: "Link a billing account",
				text: `https://console.cloud.google.com/billing/linkedaccount?project=${id}`
			}] : [{
				kind: "console",
				title: "Appeal",
				text: `https://console.cloud.google.com/appeal?project=${id}`
			}];
		}
	})
};
