export const id=310;
export const ids=[310];
export const modules={7310:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{toFormData:()=>toFormData});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2516);
var toFormData;
(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
toFormData=void 0}))()})};