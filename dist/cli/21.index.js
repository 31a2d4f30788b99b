export const id=21;
export const ids=[21];
export const modules={8021:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{findCodeOwner:()=>findCodeOwner});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1560);
var _words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2761);
var _run_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(441);
let{Ei:ownerOfHead,Ti:ownerOfBase}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
async function checkedOutCommit(directory){
let{getExecOutput}=await __webpack_require__.e(527).then(__webpack_require__.bind(__webpack_require__,6527));
try{
let{exitCode,stdout}=await getExecOutput(`git`,[`-c`,`safe.directory=*`,`-C`,directory,`rev-parse`,`--verify`,`HEAD^{commit}`],{silent:!0,ignoreReturnCode:!0});
return exitCode===0&&/^[0-9a-f]{40,64}\s*$/.test(stdout)?stdout.trim():void 0}catch{
return}}
async function findCodeOwner({code,repository},{githubToken,origin},{env},signal){
let checkedOut=()=>origin.kind===`source`?checkedOutCommit(origin.directory):null;
if(code.whose===`base`)return ownerOfBase(env.GITHUB_SHA,await checkedOut());
if(code.whose!==`ask`)return code;
let about=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The event is about pull request ${code.pullRequest} and does not tell where its code comes from`;
if(!githubToken||!repository)return{whose:`unknown`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${about}, and there is no github_token to ask GitHub.`};
try{
let github=await(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.N)(env,{token:githubToken,repository,signal:AbortSignal.any([signal,AbortSignal.timeout(3e4)])});
let[head,commit]=await Promise.all([github.pullHead(code.pullRequest),checkedOut()]);
return ownerOfHead(head,repository,commit)}catch(error){
let status=error.status;
let answer=status===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`did not answer`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`answered ${status}`;
return{whose:`unknown`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${about}, and GitHub ${answer}. The job needs pull-requests: read.`}}}})};