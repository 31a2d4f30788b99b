import{Er as ownerOfHead,Tr as ownerOfBase}from"./start.js";
import{a as say}from"./words.js";
import{lt as githubClient}from"./run.js";
async function checkedOutCommit(directory){
let{getExecOutput}=await import(`./exec.js`);
try{
let{exitCode,stdout}=await getExecOutput(`git`,[`-c`,`safe.directory=*`,`-C`,directory,`rev-parse`,`--verify`,`HEAD^{commit}`],{silent:!0,ignoreReturnCode:!0});
return exitCode===0&&/^[0-9a-f]{40,64}\s*$/.test(stdout)?stdout.trim():void 0}catch{
return}}
async function findCodeOwner({code,repository},{githubToken,origin},{env},signal){
let checkedOut=()=>origin.kind===`source`?checkedOutCommit(origin.directory):null;
if(code.whose===`base`)return ownerOfBase(env.GITHUB_SHA,await checkedOut());
if(code.whose!==`ask`)return code;
let about=say`The event is about pull request ${code.pullRequest} and does not tell where its code comes from`;
if(!githubToken||!repository)return{whose:`unknown`,why:say`${about}, and there is no github_token to ask GitHub.`};
try{
let github=await githubClient(env,{token:githubToken,repository,signal:AbortSignal.any([signal,AbortSignal.timeout(3e4)])});
let[head,commit]=await Promise.all([github.pullHead(code.pullRequest),checkedOut()]);
return ownerOfHead(head,repository,commit)}catch(error){
let status=error.status;
let answer=status===void 0?say`did not answer`:say`answered ${status}`;
return{whose:`unknown`,why:say`${about}, and GitHub ${answer}. The job needs pull-requests: read.`}}}
export{findCodeOwner};