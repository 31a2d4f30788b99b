export const id=381;
export const ids=[381];
export const modules={9381:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{removeWhatCame:()=>removeWhatCame,withdrawIfClosed:()=>withdrawIfClosed});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1560);
var _run_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(441);
var _words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2761);
let{V:removalOf,Za:skipped,bo:list}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
async function withdrawIfClosed(course,world,place,{lookAround,carryOut}){
let{config,signal,log}=world;
let{preview,githubToken:token}=config;
let{repository}=place.context;
if(preview?.do!==`deploy`||!course.results||!token||!repository||signal.aborted)return;
let{pullRequest}=preview;
let github=await(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.N)(place.runner.env,{token,repository,signal});
let pull=(await(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.s)(github,repository,[pullRequest])).get(pullRequest);
if(!pull?.known||pull.value!==`closed`)return;
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`Pull request ${pullRequest} was closed while this run deployed its preview, so the run removed the preview again.`;
log.info(reason);
let{google,changes,checks,findings}=course;
let removal={config:removalOf(config),plan:[],findings:[],changes:[],checks:[],made:{},...google&&{google}};
let inside={...world,config:removal.config,made:removal.made,patience:{}};
let quiet={runner:place.runner,context:place.context};
let done=!1;
try{
await lookAround(removal,inside,quiet)&&await carryOut(removal,inside,quiet);
done=removal.findings.every(({status})=>status!==`fail`)}finally{
course.results.push(...removal.results??[]);
changes.push(...removal.changes);
checks.length=0;
findings.push(...removal.findings.filter(({status})=>status!==`pass`));
if(!removal.findings.some(({id})=>id===`preview-reopened`)){
findings.push(skipped(`preview-closed`,reason,{evidence:pull.evidence}));
done&&(course.withdrawn=!0)}}}
async function removeWhatCame(course,world,place,{lookAround,change}){
let{config,log}=world;
let closed=()=>config.preview?.do===`remove`&&course.facts?.pull?.known&&course.facts.pull.value===`closed`;
for(let looks=0;course.made.deployedMeanwhile&&closed()&&looks<3;looks++){
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`Another run has deployed the preview meanwhile: looking again.`);
let{google}=course;
let again={config,plan:[],findings:[],changes:[],checks:[],made:{},...google&&{google}};
let inside={...world,made:again.made,patience:{}};
let quiet={runner:place.runner,context:place.context};
try{
await lookAround(again,inside,quiet)&&await change(again,inside,quiet)}finally{
let{facts,results=[],changes,findings}=again;
course.results?.push(...results);
course.changes.push(...changes);
course.findings.push(...findings.filter(({status})=>status!==`pass`));
facts&&(course.facts=facts);
delete course.made.deployedMeanwhile;
Object.assign(course.made,again.made)}}
for(let[pullRequest,names]of course.made.deployedMeanwhile??[])course.findings.push(skipped(`preview-kept`,stays(config,pullRequest,names)))}
function stays({mode},pullRequest,names){
let them=list(names);
let what=(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`${them} stays: somebody deployed or changed it after this run had decided what to remove.`;
return mode===`cleanup`?(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`${what} The next cleanup decides about it.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`${what} A run that deploys the preview at the moment removes it at its end, when GitHub says that pull request ${pullRequest} is closed; what is left then, a cleanup removes.`}})};