export const id=738;
export const ids=[738];
export const modules={3738:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{githubClient:()=>_run_js__WEBPACK_IMPORTED_MODULE_0__.at});
var _run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7546)})};