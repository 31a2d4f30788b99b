export const id=624;
export const ids=[624];
export const modules={8624:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{findCodeOwner:()=>findCodeOwner});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4207);
var _run_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7546);
let{Sr:ownerOfHead,xr:ownerOfBase}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
async function checkedOutCommit(directory){
let{getExecOutput}=await __webpack_require__.e(70).then(__webpack_require__.bind(__webpack_require__,8070));
try{
let{exitCode,stdout}=await getExecOutput(`git`,[`-c`,`safe.directory=*`,`-C`,directory,`rev-parse`,`--verify`,`HEAD^{commit}`],{silent:!0,ignoreReturnCode:!0});
return exitCode===0&&/^[0-9a-f]{40,64}\s*$/.test(stdout)?stdout.trim():void 0}catch{
return}}
async function findCodeOwner({code,repository},{githubToken,origin},{env},signal){
let checkedOut=()=>origin.kind===`source`?checkedOutCommit(origin.directory):null;
if(code.whose===`base`)return ownerOfBase(env.GITHUB_SHA,await checkedOut());
if(code.whose!==`ask`)return code;
let about=`The event is about pull request ${code.pullRequest} and does not tell where its code comes from`;
if(!githubToken||!repository)return{whose:`unknown`,why:`${about}, and there is no github_token to ask GitHub.`};
try{
let github=await(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.at)(env,{token:githubToken,repository,signal:AbortSignal.any([signal,AbortSignal.timeout(3e4)])});
let[head,commit]=await Promise.all([github.pullHead(code.pullRequest),checkedOut()]);
return ownerOfHead(head,repository,commit)}catch(error){
let status=error.status;
return{whose:`unknown`,why:`${about}, and GitHub ${status===void 0?`did not answer`:`answered ${status}`}. The job needs pull-requests: read.`}}}})};