export const id=201;
export const ids=[201];
export const modules={3201:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{withdrawIfClosed:()=>withdrawIfClosed});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4207);
var _run_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7546);
let{Pn:removalOf,Rn:skipped}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
async function withdrawIfClosed(course,world,place,{lookAround,carryOut}){
let{config,signal,log}=world;
let{preview,githubToken:token}=config;
let{repository}=place.context;
if(preview?.do!==`deploy`||!course.results||!token||!repository||signal.aborted)return;
let{pullRequest}=preview;
let github=await(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.at)(place.runner.env,{token,repository,signal});
let pull=(await(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.r)(github,repository,[pullRequest])).get(pullRequest);
if(!pull?.known||pull.value!==`closed`)return;
let reason=`Pull request ${pullRequest} was closed while this run deployed its preview, so the run removed the preview again.`;
log.info(reason);
let{google,changes,checks,findings}=course;
let removal={config:removalOf(config),plan:[],findings:[],changes:[],checks:[],made:{},...google&&{google}};
let inside={...world,config:removal.config,made:removal.made,patience:{}};
let quiet={runner:place.runner,context:place.context};
try{
await lookAround(removal,inside,quiet)&&await carryOut(removal,inside,quiet)}finally{
course.results.push(...removal.results??[]);
changes.push(...removal.changes);
checks.length=0;
findings.push(...removal.findings.filter(({status})=>status!==`pass`));
if(!removal.findings.some(({id})=>id===`preview-reopened`)){
findings.push(skipped(`preview-closed`,reason,{evidence:pull.evidence}));
course.withdrawn=!0}}}})};