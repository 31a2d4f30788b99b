import{C as saidBy,E as refusedCall,T as diagnose,bt as shortMember,w as leavesChangeOpen}from"./run.js";
import{Fn as Cancelled,In as UserError,Ot as fullName,gr as sentence,kn as fail,mt as productOfCall,tn as ApiError}from"./start.js";
import{a as say}from"./words.js";
function explain(error,known){
if(error instanceof UserError)return error.findings;
if(error instanceof Cancelled)return[fail(`cancelled`,error.message)];
if(error instanceof ApiError)return explainApi(error,known)}
function explainApi(error,{identity,resources,resource,table,held}){
let said=saidBy(error,resource??fullName.project(resources.project));
let{principal}=identity??{};
let found=diagnose(said,{speaker:`api`,resources,deployer:principal,table,held});
if(found.length>0)return found;
let finding=(id,reason,remedies=[])=>[fail(id,reason,{principal,evidence:[said.evidence],remedies})];
if(error.status===401&&identity?.method===`direct-federation`)return finding(`federation-unsupported`,say`This API does not accept a federated identity. Give the input service_account so the job acts as that account. Google said: ${error.message}`);
let{words}=refusedCall(error.call,resources);
let who=principal?shortMember(principal):say`the deployer`;
if(error.status===403)return finding(`api-error`,refused(error,words,who),LOOK_UP);
if(error.status===401)return finding(`api-error`,tokenRefused(error,words,who));
return finding(`api-error`,failed(error,words))}
function refused({reason,message},words,who){
if(reason===`ACCESS_TOKEN_SCOPE_INSUFFICIENT`)return say`Google refused ${words}: the token of ${who} is not for Google Cloud as a whole. Sign in with the scope https://www.googleapis.com/auth/cloud-platform. Google said: ${message}`;
return say`Google refused ${words}, asked by ${who}, and does not say which permission is missing${reason?say` (${reason})`:``}. The permissions page of the API lists what the request needs. Google said: ${message}`}
function tokenRefused({message},words,who){
return say`Google refused ${words}: it does not accept the token of ${who}, with which the run had signed in. Run again. If that does not help, the account was disabled or deleted, or the credentials have to be renewed. Google said: ${message}`}
function failed(error,words){
let{call,status,code,message}=error;
let said=leavesChangeOpen(error)?say`${sentence(message)} Whether the request was carried out is not known.`:sentence(message);
if(status===0)return say`There was no answer from ${productOfCall(call)}: ${said}`;
if(status>=500){
let tried=words.startsWith(`to `)?say` when the run tried ${words}`:``;
return say`${productOfCall(call)} failed${tried} (${status} ${code}): ${said} Run again.`}
return say`Google refused ${words} (${status} ${code}): ${message}`}
const LOOK_UP=[{kind:`console`,title:say`Look up the permissions of the method`,text:`https://docs.cloud.google.com/iam/docs/permissions-reference`}];
export{explain};