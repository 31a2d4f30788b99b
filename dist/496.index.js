export const id=496;
export const ids=[496];
export const modules={3496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{deploymentTeller:()=>deploymentTeller});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1235);
var _run_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7546);
let{Gn:previewName}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
async function removeDeployments(deployments,{environment,of,derived},run){
let all=await deployments.list(environment);
let own=all.filter(each=>each.of===of);
if(own.length===0)return;
for(let{id}of own){
ENDED.includes(await deployments.state(id))||await deployments.setStatus(id,{state:`inactive`,...run&&{logUrl:run}});
await deployments.remove(id)}
if(!derived||own.length<all.length)return;
if((await deployments.list(environment)).length>0)return;
try{
await deployments.removeEnvironment(environment);
return}catch(error){
if(error.status!==403)throw error;
return`The environment ${environment} stays on GitHub, without deployments: only a token with "administration: write" may delete it, which the job's own token never has.`}}
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
own&&await set(own.id,`in_progress`)},async ended(_,report){
if(preview?.do===`remove`){
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
return{words:{what:`the deployments of the removed previews on GitHub`,level:`notice`,advice:`Give the job "permissions: deployments: write", and GitHub no longer shows them.`},async begun(){},async ended({decisions},{plan}){
let removed=(decisions?.cleanup??[]).filter(({choice})=>choice===`remove`);
let steps=plan.filter(({kind})=>kind===`remove-preview`);
for(let[index,{preview}]of removed.entries()){
if(steps[index]?.state!==`done`)continue;
let stays=await removeDeployments(deployments,ofPreview(subject,preview.pullRequest),subject.run);
stays&&note(stays)}}}}
let ofPreview=({key,config},pullRequest)=>({environment:config.environment??`preview/${previewName(pullRequest)}`,of:`${key} ${previewName(pullRequest)}`,derived:config.environment===void 0});
let hasFailed=({findings,plan})=>findings.some(({status})=>status===`fail`)||plan.some(({state})=>state===`failed`);
function endingOf(report,preview){
let{url:deployed,preview_url}=report.outputs;
let url=preview?preview_url:deployed;
if(!hasFailed(report))return{state:`success`,...url&&{url}};
return{state:report.findings.some(({id})=>id===`cancelled`)?`error`:`failure`,description:(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_run_js__WEBPACK_IMPORTED_MODULE_1__.o)(report))}}})};