export const id=821;
export const ids=[821];
export const modules={821:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{default:()=>_roles2_js__WEBPACK_IMPORTED_MODULE_0__.t});
var _roles2_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1895)})};