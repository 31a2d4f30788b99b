import{a as say}from"./words.js";
function deploymentsOf({rest,paginate},about){
return{async create({sha,environment,of,description,transient}){
let{data}=await rest.repos.createDeployment({...about,ref:sha,environment,description:cut(description),payload:{of},auto_merge:!1,required_contexts:[],transient_environment:transient,...transient&&{production_environment:!1}});
if(!(`id`in data))throw Error(data.message??say`GitHub created no deployment.`);
return{id:data.id,of,environment}},async setStatus(id,{state,description=``,logUrl,url}){
let status={...about,deployment_id:id,state,description:cut(description),auto_inactive:!1,...logUrl&&{log_url:logUrl},...url&&{environment_url:url}};
await rest.repos.createDeploymentStatus(status).catch(unlessMissing$1)},async list(environment){
return(await paginate(rest.repos.listDeployments,{...about,environment,per_page:100})).map(({id,payload})=>({id,environment,...ofPayload(payload)}))},async state(id){
let{data}=await rest.repos.listDeploymentStatuses({...about,deployment_id:id,per_page:1});
return data[0]?.state},async remove(id){
await rest.repos.deleteDeployment({...about,deployment_id:id}).catch(unlessMissing$1)},async setUp(environment){
let named={...about,environment_name:environment};
let found=await rest.repos.getEnvironment(named).catch(unlessMissing$1);
if(!found)return;
let[secrets,variables]=await Promise.all([rest.actions.listEnvironmentSecrets(named),rest.actions.listEnvironmentVariables(named)]);
if((found.data.protection_rules?.length??0)>0)return say`protection rules`;
if(found.data.deployment_branch_policy)return say`a rule for branches`;
if(secrets.data.total_count>0)return`secrets`;
return variables.data.total_count>0?`variables`:void 0},async removeEnvironment(environment){
await rest.repos.deleteAnEnvironment({...about,environment_name:environment}).catch(unlessMissing$1)}}}
function unlessMissing$1(error){
if(error.status!==404)throw error}
function ofPayload(payload){
let of=typeof payload==`object`&&payload?payload.of:void 0;
return typeof of==`string`?{of}:{}}
const cut=text=>text.length<=140?text:`${text.slice(0,139)}…`;
function issuesOf({rest,paginate},about,isOwn){
return{async find(label,mark){
let all=await paginate(rest.issues.listForRepo,{...about,state:`all`,labels:label,per_page:100});
for(let{number,state,body,user,pull_request:pull}of all)if(!pull&&body?.startsWith(mark)&&await isOwn(user))return{number,open:state===`open`,body}},async open({title,body,label}){
await rest.issues.create({...about,title,body,labels:[label]})},async edit(number,{title,body,open}){
await rest.issues.update({...about,issue_number:number,title,body,state:open?`open`:`closed`})},async comment(number,body){
await rest.issues.createComment({...about,issue_number:number,body})}}}
async function connectGitHub({token,repository,apiUrl,fetch}){
let{getOctokit}=await import(`./github.js`);
let octokit=getOctokit(token,{baseUrl:apiUrl,request:{fetch}});
let[owner=``,repo=``]=repository.split(`/`);
let viewer;
return{async pullState(number){
try{
let{data}=await octokit.rest.pulls.get({owner,repo,pull_number:number});
return data.state===`closed`?`closed`:`open`}catch(error){
if(isMissing(error))return`absent`;
throw error}},async pullHead(number){
let{data}=await octokit.rest.pulls.get({owner,repo,pull_number:number});
return{sha:data.head.sha,...data.head.repo?.full_name&&{repository:data.head.repo.full_name},...data.merge_commit_sha&&{mergeSha:data.merge_commit_sha}}},comments:(number,mark)=>({async read(){
viewer??=ownerOf(octokit);
let about={owner,repo,issue_number:number,per_page:100};
let[own,all]=await Promise.all([viewer,octokit.paginate(octokit.rest.issues.listComments,about)]);
return all.filter(({body,user})=>body?.startsWith(mark)&&own!==void 0&&isBy(own,user)).map(({id,body=``})=>({id,body})).toSorted((a,b)=>a.id-b.id)},async create(body){
let{data}=await octokit.rest.issues.createComment({owner,repo,issue_number:number,body});
await viewer===void 0&&(viewer=Promise.resolve(data.user?.login))},update:(id,body)=>octokit.rest.issues.updateComment({owner,repo,comment_id:id,body}).then(()=>!0,unlessMissing(!1)),remove:id=>octokit.rest.issues.deleteComment({owner,repo,comment_id:id}).then(()=>void 0,unlessMissing(void 0))}),deployments:deploymentsOf(octokit,{owner,repo}),issues:issuesOf(octokit,{owner,repo},async user=>{
viewer??=ownerOf(octokit);
let own=await viewer;
if(own===void 0)throw Error(`GitHub does not say whose the token is, so an issue that may be another’s stays.`);
return isBy(own,user)})}}
const ownerOf=({graphql})=>graphql(`{ viewer { login } }`).then(({viewer})=>viewer.login,()=>void 0);
const isBy=(own,user)=>user?.login.toLowerCase()===own.toLowerCase();
const isMissing=error=>[404,410].includes(error.status??0);
const unlessMissing=value=>error=>{
if(isMissing(error))return value;
throw error};
export{connectGitHub};