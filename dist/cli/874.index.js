export const id = 874;

export const ids = [ 874 ];

export const modules = {
 7493: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   explain: () => explain
  });
  var _decisions_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5291);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _facts_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4008);
  var _google_api_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1325);
  var _steps_refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8231);
  function explain(error, known) {
   if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.y) return error.findings;
   if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.c) return [ {
    id: "cancelled",
    status: "fail",
    reason: error.message,
    evidence: [],
    remedies: []
   } ];
   if (error instanceof _google_api_error_js__WEBPACK_IMPORTED_MODULE_3__.hD) return explainApi(error, known);
   return undefined;
  }
  function explainApi(error, {identity: identity, resources: resources, resource: resource, table: table}) {
   const said = (0, _steps_refusals_js__WEBPACK_IMPORTED_MODULE_4__.TT)(error, resource ?? _facts_names_js__WEBPACK_IMPORTED_MODULE_2__.fq.project(resources.project));
   const {principal: principal} = identity ?? {};
   const found = (0, _decisions_diagnose_js__WEBPACK_IMPORTED_MODULE_0__.h)(said, {
    speaker: "api",
    resources: resources,
    deployer: principal,
    table: table
   });
   if (found.length > 0) return found;
   const finding = (id, reason, remedies = []) => [ {
    id: id,
    status: "fail",
    ...principal && {
     principal: principal
    },
    reason: reason,
    evidence: [ said.evidence ],
    remedies: remedies
   } ];
   if (error.status === 401 && identity?.method === "direct-federation") return finding("federation-unsupported", `This API does not accept a federated identity. Give the input service_account, so that the job acts as that account. Google said: ${error.message}`);
   if (error.status === 403) return finding("api-error", refused(error, principal), LOOK_UP);
   return finding("api-error", `${error.call} answered ${error.status || "nothing"} ${error.code}: ${error.message}`);
  }
  function refused({call: call, reason: reason, message: message}, principal) {
   const who = principal ?? "The deployer";
   if (reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT") return `${who} was refused ${call}: its token is not for Google Cloud as a whole. Sign in with the scope https://www.googleapis.com/auth/cloud-platform. Google said: ${message}`;
   return `${who} was refused ${call}${reason ? ` (${reason})` : ""}, and Google does not say which permission is missing. Its page on permissions tells what the method takes. Google said: ${message}`;
  }
  const LOOK_UP = [ {
   kind: "console",
   title: "Look up what the method takes",
   text: "https://docs.cloud.google.com/iam/docs/permissions-reference"
  } ];
 }
};