export const id=944;
export const ids=[944];
export const modules={1944:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{carryOut:()=>_run_js__WEBPACK_IMPORTED_MODULE_0__.t,lookAround:()=>_run_js__WEBPACK_IMPORTED_MODULE_0__.n});
var _run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7546)})};