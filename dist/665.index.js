export const id=665;
export const ids=[665];
export const modules={665:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{explain:()=>explain});
var _run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7546);
let{Fn:fail,Hn:UserError,Ot:fullName,Vn:Cancelled,kn:sentence,mt:productOfCall,tn:ApiError}=__webpack_require__(4207);
function explain(error,known){
if(error instanceof UserError)return error.findings;
if(error instanceof Cancelled)return[fail(`cancelled`,error.message)];
if(error instanceof ApiError)return explainApi(error,known)}
function explainApi(error,{identity,resources,resource,table,held}){
let said=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.b)(error,resource??fullName.project(resources.project));
let{principal}=identity??{};
let found=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.x)(said,{speaker:`api`,resources,deployer:principal,table,held});
if(found.length>0)return found;
let finding=(id,reason,remedies=[])=>[fail(id,reason,{principal,evidence:[said.evidence],remedies})];
if(error.status===401&&identity?.method===`direct-federation`)return finding(`federation-unsupported`,`This API does not accept a federated identity. Give the input service_account so the job acts as that account. Google said: ${error.message}`);
let{words}=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.S)(error.call,resources);
let who=principal?(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.mt)(principal):`the deployer`;
if(error.status===403)return finding(`api-error`,refused(error,words,who),LOOK_UP);
if(error.status===401)return finding(`api-error`,tokenRefused(error,words,who));
return finding(`api-error`,failed(error,words))}
function refused({reason,message},words,who){
if(reason===`ACCESS_TOKEN_SCOPE_INSUFFICIENT`)return`Google refused ${words}: the token of ${who} is not for Google Cloud as a whole. Sign in with the scope https://www.googleapis.com/auth/cloud-platform. Google said: ${message}`;
return`Google refused ${words}, asked by ${who}, and does not say which permission is missing${reason?` (${reason})`:``}. The permissions page of the API lists what the request needs. Google said: ${message}`}
function tokenRefused({message},words,who){
return`Google refused ${words}: it does not accept the token of ${who}, with which the run had signed in. Run again. If that does not help, the account was disabled or deleted, or the credentials have to be renewed. Google said: ${message}`}
function failed({call,status,code,message},words){
if(status===0)return`There was no answer from ${productOfCall(call)}: ${sentence(message)}`;
if(status>=500){
let tried=words.startsWith(`to `)?` when the run tried ${words}`:``;
return`${productOfCall(call)} failed${tried} (${status} ${code}): ${sentence(message)} Run again.`}
return`Google refused ${words} (${status} ${code}): ${message}`}
let LOOK_UP=[{kind:`console`,title:`Look up the permissions of the method`,text:`https://docs.cloud.google.com/iam/docs/permissions-reference`}]})};