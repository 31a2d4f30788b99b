export const id=45;
export const ids=[45];
export const modules={8045:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{githubClient:()=>_run_js__WEBPACK_IMPORTED_MODULE_0__.N});
var _run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(441)})};