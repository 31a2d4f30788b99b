export const id=496;
export const ids=[496];
export const modules={3496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{deploymentTeller:()=>deploymentTeller});
var _run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7546);
var _start_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4207);
var _subject_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59);
let{Zn:previewName}=_start_js__WEBPACK_IMPORTED_MODULE_1__;
async function removeDeployments(deployments,{environment,of,derived},run){
let all=await deployments.list(environment);
let own=all.filter(each=>each.of===of);
if(own.length===0)return;
for(let{id}of own){
ENDED.includes(await deployments.state(id))||await deployments.setStatus(id,{state:`inactive`,...run&&{logUrl:run}});
await deployments.remove(id)}
if(!derived||own.length<all.length)return;
if((await deployments.list(environment)).length>0)return;
let stays=`The environment ${environment} stays on GitHub, without deployments`;
try{
let has=await deployments.setUp(environment);
if(has)return`${stays}: it has ${has}, which no run of this action made.`;
await deployments.removeEnvironment(environment);
return}catch(error){
if(![403,404].includes(error.status??0))throw error;
return`${stays}: only a token with "administration: write" may delete it, and only one with "environments: read" and "actions: read" sees whether somebody has given it secrets or rules. The job's own token never has the first.`}}
let ENDED=[`inactive`,`failure`,`error`];
function deploymentTeller(subject,github,note){
if(subject.config.mode===`cleanup`)return cleanupTeller(subject,github,note);
let{config,context,run}=subject;
let{preview,service,region,commit}=config;
if(!preview&&config.mode!==`deploy`)return;
let gone=preview&&ofPreview(subject,preview.pullRequest);
let environment=gone?.environment??config.environment;
let key=gone?.of??subject.key;
let sha=context.headCommit??commit;
if(!environment||!sha)return;
let{deployments}=github;
let own;
let set=async(id,state,more={})=>deployments.setStatus(id,{state,...run&&{logUrl:run},...more});
let all=async()=>(await deployments.list(environment)).filter(({of})=>of===key);
async function retire(earlier){
for(let{id}of earlier.slice(0,20)){
let state=await deployments.state(id);
if(state===`inactive`)return;
state!==`failure`&&state!==`error`&&await set(id,`inactive`)}}
return{words:{what:`the deployment to ${environment} on GitHub`,level:`notice`,advice:`Give the job "permissions: deployments: write", and GitHub shows where it is deployed.`},async begun(){
if(preview?.do===`remove`)return;
let what=preview?`Preview of ${preview.of}`:service;
own=await deployments.create({sha,environment,of:key,transient:preview!==void 0,description:`${what} in ${region}`});
await set(own.id,`queued`)},async changing(){
own&&await set(own.id,`in_progress`)},async ended({facts,withdrawn},report){
if(preview?.do===`remove`||withdrawn){
if(preview?.do===`remove`&&facts&&(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.Z)(facts))return;
let stays=gone&&!hasFailed(report)&&await removeDeployments(deployments,gone,run);
stays&&note(stays);
return}
if(!own)return;
let{id}=own;
let{state,...more}=endingOf(report,preview!==void 0);
let found=state===`success`?await all():[];
let newer=found.some(each=>each.id>id);
await set(id,newer?`inactive`:state,more);
state===`success`&&await retire(found.filter(each=>each.id<id))}}}
function cleanupTeller(subject,{deployments},note){
return{words:{what:`the deployments of the removed previews on GitHub`,level:`notice`,advice:`Give the job "permissions: deployments: write", and GitHub no longer shows them.`},async begun(){},async ended(course,report){
for(let pullRequest of(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__.t)(course,report)){
let stays=await removeDeployments(deployments,ofPreview(subject,pullRequest),subject.run);
stays&&note(stays)}}}}
let ofPreview=({key,config},pullRequest)=>({environment:config.environment??`preview/${previewName(pullRequest)}`,of:`${key} ${previewName(pullRequest)}`,derived:config.environment===void 0});
let hasFailed=({findings,plan})=>findings.some(({status})=>status===`fail`)||plan.some(({state})=>state===`failed`);
function endingOf(report,preview){
let{url:deployed,preview_url}=report.outputs;
let url=preview?preview_url:deployed;
if(!hasFailed(report))return{state:`success`,...url&&{url}};
return{state:report.findings.some(({id})=>id===`cancelled`)?`error`:`failure`,description:(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_run_js__WEBPACK_IMPORTED_MODULE_0__.s)(report))}}}),59:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>cleanedUp});
function cleanedUp({decisions},{plan}){
let going=(decisions?.cleanup??[]).filter(({choice})=>choice===`remove`);
let steps=plan.filter(({kind})=>kind===`remove-preview`);
return going.flatMap(({preview},index)=>steps[index]?.state===`done`?[preview.pullRequest]:[])}})};