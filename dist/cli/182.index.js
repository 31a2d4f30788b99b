export const id=182;
export const ids=[182];
export const modules={4182:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{default:()=>__WEBPACK_DEFAULT_EXPORT__});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5472);
var _library_headers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7856);
var _authclient_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9819);
let __WEBPACK_DEFAULT_EXPORT__=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
let Headers=((0,_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.n)(),(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.r)).default;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.PassThroughClient=void 0;
let authclient_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.t)();
var PassThroughClient=class extends authclient_1.AuthClient{
async request(e){
return this.transporter.request(e)}
async getAccessToken(){
return{}}
async getRequestHeaders(){
return new Headers}};
exports.PassThroughClient=PassThroughClient}))()})};