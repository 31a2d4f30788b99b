export const id=542;
export const ids=[542];
export const modules={7542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{explain:()=>explain});
var _run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(441);
var _start_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1560);
var _words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2761);
let{Ja:fail,Mr:shortMember,Na:productOfCall,Ra:ApiError,So:sentence,da:fullName,eo:Cancelled,to:UserError}=_start_js__WEBPACK_IMPORTED_MODULE_1__;
function explain(error,known){
if(error instanceof UserError)return error.findings;
if(error instanceof Cancelled)return[fail(`cancelled`,error.message)];
if(error instanceof ApiError)return explainApi(error,known)}
function explainApi(error,{identity,resources,resource,table,held}){
let said=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.c)(error,resource??fullName.project(resources.project));
let{principal}=identity??{};
let found=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.f)(said,{speaker:`api`,resources,deployer:principal,table,held});
if(found.length>0)return found;
let finding=(id,reason,remedies=[])=>[fail(id,reason,{principal,evidence:[said.evidence],remedies})];
if(error.status===401&&identity?.method===`direct-federation`)return finding(`federation-unsupported`,(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`This API does not accept a federated identity. Give the input service_account so the job acts as that account. Google said: ${error.message}`);
let{words}=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.p)(error.call,resources);
let who=principal?shortMember(principal):(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`the deployer`;
if(error.status===403)return finding(`api-error`,refused(error,words,who),LOOK_UP);
if(error.status===401)return finding(`api-error`,tokenRefused(error,words,who));
return finding(`api-error`,failed(error,words))}
function refused({reason,message},words,who){
if(reason===`ACCESS_TOKEN_SCOPE_INSUFFICIENT`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`Google refused ${words}: the token of ${who} is not for Google Cloud as a whole. Sign in with the scope https://www.googleapis.com/auth/cloud-platform. Google said: ${message}`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`Google refused ${words}, asked by ${who}, and does not say which permission is missing${reason?(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)` (${reason})`:``}. The permissions page of the API lists what the request needs. Google said: ${message}`}
function tokenRefused({message},words,who){
return(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`Google refused ${words}: it does not accept the token of ${who}, with which the run had signed in. Run again. If that does not help, the account was disabled or deleted, or the credentials have to be renewed. Google said: ${message}`}
function failed(error,words){
let{call,status,code,message}=error;
let said=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.l)(error)?(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`${sentence(message)} Whether the request was carried out is not known.`:sentence(message);
if(status===0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`There was no answer from ${productOfCall(call)}: ${said}`;
if(status>=500){
let tried=words.startsWith(`to `)?(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)` when the run tried ${words}`:``;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`${productOfCall(call)} failed${tried} (${status} ${code}): ${said} Run again.`}
return(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`Google refused ${words} (${status} ${code}): ${message}`}
let LOOK_UP=[{kind:`console`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`Look up the permissions of the method`,text:`https://docs.cloud.google.com/iam/docs/permissions-reference`}]})};