export const id=33;
export const ids=[33];
export const modules={33:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cron:()=>_croner2_js__WEBPACK_IMPORTED_MODULE_0__.a});
var _croner2_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2155)})};