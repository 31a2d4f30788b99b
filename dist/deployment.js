import{c as headline,s as firstSentence,tt as isReopened}from"./run.js";
import{qn as previewName}from"./start.js";
import{a as say}from"./words.js";
import{t as cleanedUp}from"./subject.js";
async function removeDeployments(deployments,{environment,of,derived},run){
let all=await deployments.list(environment);
let own=all.filter(each=>each.of===of);
if(own.length===0)return;
for(let{id}of own){
ENDED.includes(await deployments.state(id))||await deployments.setStatus(id,{state:`inactive`,...run&&{logUrl:run}});
await deployments.remove(id)}
if(!derived||own.length<all.length)return;
if((await deployments.list(environment)).length>0)return;
let stays=say`The environment ${environment} stays on GitHub, without deployments`;
try{
let has=await deployments.setUp(environment);
if(has)return say`${stays}: it has ${has}, which no run of this action made.`;
await deployments.removeEnvironment(environment);
return}catch(error){
if(![403,404].includes(error.status??0))throw error;
return say`${stays}: only a token with "administration: write" may delete it, and only one with "environments: read" and "actions: read" sees whether somebody has given it secrets or rules. The job's own token never has the first.`}}
const ENDED=[`inactive`,`failure`,`error`];
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
async function isReplaced(later){
for(let{id}of later)if(await deployments.state(id)===`success`)return!preview||(await github.pullHead(preview.pullRequest)).sha!==sha;
return!1}
async function retire(earlier){
let inactive=0;
for(let{id}of earlier.slice(0,20)){
let state=await deployments.state(id);
inactive=state===`inactive`?inactive+1:0;
if(inactive===3)return;
if(state===`inactive`)continue;
state!==`failure`&&state!==`error`&&await set(id,`inactive`)}}
return{words:{what:say`the deployment to ${environment} on GitHub`,level:`notice`,advice:say`Give the job "permissions: deployments: write", and GitHub shows where it is deployed.`},async begun(){
if(preview?.do===`remove`)return;
let what=preview?say`Preview of ${preview.of}`:service;
own=await deployments.create({sha,environment,of:key,transient:preview!==void 0,description:say`${what} in ${region}`});
await set(own.id,`queued`)},async changing(){
own&&await set(own.id,`in_progress`)},async ended({facts,withdrawn,made},report){
if(preview?.do===`remove`||withdrawn){
if(preview?.do===`remove`&&facts&&isReopened(facts))return;
let stays=gone&&(withdrawn||!hasFailed(report))&&await removeDeployments(deployments,gone,run);
stays&&note(stays);
return}
if(!own)return;
let{id}=own;
let{state,...more}=endingOf(report,preview!==void 0);
let found=state===`success`?await all():[];
let later=found.filter(each=>each.id>id);
if(made.newerPush||await isReplaced(later))return set(id,`inactive`,more);
await set(id,state,more);
await retire(found.filter(each=>each.id<id));
for(let each of later){
if(await deployments.state(each.id)!==`success`)continue;
if(await isReplaced([each]))return set(id,`inactive`,more);
await set(each.id,`inactive`)}}}}
function cleanupTeller(subject,{deployments},note){
return{words:{what:say`the deployments of the removed previews on GitHub`,level:`notice`,advice:say`Give the job "permissions: deployments: write", and GitHub no longer shows them.`},async begun(){},async ended(course,report){
for(let pullRequest of cleanedUp(course,report)){
let stays=await removeDeployments(deployments,ofPreview(subject,pullRequest),subject.run);
stays&&note(stays)}}}}
const ofPreview=({key,config},pullRequest)=>({environment:config.environment??`preview/${previewName(pullRequest)}`,of:`${key} ${previewName(pullRequest)}`,derived:config.environment===void 0});
const hasFailed=({findings,plan})=>findings.some(({status})=>status===`fail`)||plan.some(({state})=>state===`failed`);
function endingOf(report,preview){
let{url:deployed,preview_url}=report.outputs;
let url=preview?preview_url:deployed;
if(!hasFailed(report))return{state:`success`,...url&&{url}};
return{state:report.findings.some(({id})=>id===`cancelled`)?`error`:`failure`,description:firstSentence(headline(report))}}
export{deploymentTeller};